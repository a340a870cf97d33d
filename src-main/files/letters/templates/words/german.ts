import { germanLabels } from './german-labels';
import type { LanguageWords, TemplateWords } from './words';

const REGARDS = 'Mit freundlichen Grüßen';
const IF_ALREADY_PAID = 'Sollten Sie inzwischen gezahlt haben, nennen Sie uns bitte Datum und Zahlungsweg.';

const courtoisie: TemplateWords = {
  opening: ['wir möchten Sie daran erinnern, dass {phrase.echeance}.'],
  body: [
    'Bitte planen Sie {#une_facture}die Zahlung von {somme_due} zu diesem Termin{/une_facture}{^une_facture}die Zahlung von insgesamt {somme_due} zu den jeweiligen Terminen{/une_facture} ein.',
    'Sollte Ihre Zahlung bereits unterwegs sein, betrachten Sie dieses Schreiben bitte als gegenstandslos. Falls Ihnen etwas unrichtig erscheint, {phrase.nous_joindre}.',
  ],
  closing: ['Wir danken Ihnen für Ihr Vertrauen.', REGARDS],
};

const relance1: TemplateWords = {
  opening: [
    'nach unseren Unterlagen {phrase.restent_impayees}. Sicher handelt es sich um ein Versehen{#client_fidele}; für Ihr langjähriges Vertrauen danken wir Ihnen{/client_fidele}.',
  ],
  body: [
    'Wir bitten Sie freundlich, uns den Betrag von {somme_due} {lettre.delai} zu überweisen.',
    'Sollte Ihre Zahlung bereits unterwegs sein, betrachten Sie dieses Schreiben bitte als gegenstandslos. Falls Ihnen etwas unrichtig erscheint, {phrase.nous_joindre}.',
  ],
  closing: ['Wir danken Ihnen für Ihr Vertrauen.', REGARDS],
};

const relance2: TemplateWords = {
  opening: ['{#lettres_precedentes}{phrase.malgre_nos_lettres}{/lettres_precedentes}{^lettres_precedentes}nach unseren Unterlagen{/lettres_precedentes} {phrase.restent_impayees}.'],
  body: [
    '{#client_fidele}Wir wären Ihnen dankbar, wenn Sie uns den Betrag von {somme_due} {lettre.delai} überweisen würden.{/client_fidele}{^client_fidele}Wir bitten Sie, uns den Betrag von {somme_due} {lettre.delai} zu überweisen.{/client_fidele}',
    'Wenn Sie vorübergehend in Schwierigkeiten sind oder einen Betrag bestreiten, {phrase.nous_joindre}: Wir können gemeinsam eine Ratenzahlung vereinbaren.',
    'Sollte sich Ihre Zahlung mit diesem Schreiben überschnitten haben, betrachten Sie es bitte als gegenstandslos.',
  ],
  closing: ['Wir rechnen mit Ihrer Zahlung und danken Ihnen im Voraus.', REGARDS],
};

const relance3: TemplateWords = {
  opening: [
    '{#lettres_precedentes}{phrase.malgre_nos_lettres}{/lettres_precedentes}{^lettres_precedentes}nach unseren Unterlagen{/lettres_precedentes} {phrase.restent_impayees}.{#client_fidele} Wir bedauern dies umso mehr, als wir seit Jahren zusammenarbeiten.{/client_fidele}',
  ],
  body: [
    'Wir bitten Sie, uns den Betrag von {somme_due} {lettre.delai} zu überweisen. {#derniere_etape}Bleiben Zahlung und Antwort aus, werden wir über das weitere Vorgehen entscheiden.{/derniere_etape}{^derniere_etape}Bleiben Zahlung und Antwort aus, werden wir Ihnen eine förmliche Mahnung zustellen.{/derniere_etape}',
    {
      unless: 'particulier',
      texts: [
        'Nach französischem Recht entstehen bei Zahlungsverzug {#professionnel}zwischen Unternehmen {/professionnel}kraft Gesetzes Verzugszinsen und eine Pauschale von 40\u00a0€ je Rechnung für Beitreibungskosten{#professionnel} (Artikel L. 441-10 des französischen Handelsgesetzbuchs){/professionnel}{#secteur_public} (Artikel R. 2192-31 und D. 2192-35 des französischen Vergabegesetzbuchs){/secteur_public}.{^penalites} Diese Beträge sind in der obigen Summe nicht enthalten.{/penalites}',
      ],
    },
    'Noch können wir gemeinsam eine Lösung finden: {phrase.nous_joindre}. ' + IF_ALREADY_PAID,
  ],
  closing: [REGARDS],
};

const miseEnDemeure: TemplateWords = {
  opening: [
    '{#lettres_precedentes}{phrase.malgre_nos_lettres}{/lettres_precedentes}{^lettres_precedentes}nach unseren Unterlagen{/lettres_precedentes} schulden Sie uns bis heute den Betrag von {somme_due} aus {#une_facture}der unten aufgeführten Rechnung{/une_facture}{^une_facture}den unten aufgeführten Rechnungen{/une_facture}.',
  ],
  body: [
    'Wir setzen Sie hiermit förmlich in Verzug (mise en demeure) und fordern Sie auf, uns diesen Betrag {lettre.delai_de_reception} zu zahlen. Dieses Schreiben gilt als Mahnung im Sinne von Artikel 1344 des französischen Zivilgesetzbuchs.',
    {
      when: 'professionnel',
      texts: [
        'Zwischen Unternehmen sind nach Artikel L. 441-10 des französischen Handelsgesetzbuchs ohne weitere Erinnerung ab dem Tag nach der Fälligkeit Verzugszinsen sowie eine Pauschale von 40\u00a0€ je Rechnung für Beitreibungskosten geschuldet{^penalites}, in dieser Summe nicht enthalten{/penalites}.',
      ],
    },
    { when: 'particulier', texts: ['Ab dieser Mahnung ist der Betrag zum französischen gesetzlichen Zinssatz zu verzinsen (Artikel 1231-6 und 1344-1 des französischen Zivilgesetzbuchs).'] },
    {
      when: 'secteur_public',
      texts: [
        'Bei Zahlungsverzug entstehen kraft Gesetzes Zinsen und eine Pauschale von 40\u00a0€ je Rechnung (Artikel R. 2192-31 und D. 2192-35 des französischen Vergabegesetzbuchs).{^penalites} Diese Beträge sind in der obigen Summe nicht enthalten.{/penalites}',
      ],
    },
    'Geht in dieser Frist keine Zahlung ein, behalten wir uns vor, {#derniere_etape}{#secteur_public}das zuständige Gericht anzurufen{/secteur_public}{^secteur_public}beim zuständigen Gericht einen Zahlungsbefehl zu beantragen{/secteur_public}{/derniere_etape}{^derniere_etape}die Beitreibung dieses Betrags weiterzuverfolgen, notfalls gerichtlich{/derniere_etape}.',
    'Sie können dies noch vermeiden, indem Sie den Betrag zahlen oder mit uns Raten vereinbaren: {phrase.nous_joindre}. ' + IF_ALREADY_PAID,
  ],
  closing: [REGARDS],
};

const echeancier: TemplateWords = {
  opening: ['wir haben vereinbart, dass der Betrag von {echeancier.total}, den {client.nom} der Firma {societe.nom} nach eigener Anerkennung schuldet, in Raten gezahlt wird.'],
  body: ['Der Betrag wird zu den Terminen und in den Raten der zweiten Tabelle gezahlt. Solange sie eingehalten werden, erhalten Sie hierzu keine Erinnerung.'],
  closing: [
    'Wird eine Rate nicht {#echeancier.tolerance}innerhalb von {echeancier.tolerance} nach ihrem Termin{/echeancier.tolerance}{^echeancier.tolerance}zu ihrem Termin{/echeancier.tolerance} gezahlt, endet die Vereinbarung und der gesamte Restbetrag wird wieder fällig. Bei Schwierigkeiten {phrase.nous_joindre}.',
    'In zwei Ausfertigungen erstellt, von denen eine unterschrieben an uns zurückgeht.',
  ],
};

const remerciement: TemplateWords = {
  opening: ['wir haben Ihre Zahlung erhalten: Ihr Konto ist nun ausgeglichen. Wir danken Ihnen dafür.'],
  body: ['Wir freuen uns, Sie {#client_fidele}seit mehreren Jahren {/client_fidele}zu unseren Kunden zu zählen. Bei Fragen {phrase.nous_joindre}.'],
  closing: [REGARDS],
};

const releve: TemplateWords = {
  opening: ['nachstehend finden Sie den Auszug Ihres Kontos vom {releve.depuis} bis zum {releve.arrete}.'],
  body: ['Sollte eine Zeile nicht mit Ihren Büchern übereinstimmen, {phrase.nous_joindre}.'],
  closing: [REGARDS],
};

export const germanWords: LanguageWords = {
  tag: 'de-DE',
  labels: germanLabels,
  letters: {
    courtoisie,
    'relance-1': relance1,
    'relance-2': relance2,
    'relance-3': relance3,
    'mise-en-demeure': miseEnDemeure,
    echeancier,
    remerciement,
    releve,
  },
};
