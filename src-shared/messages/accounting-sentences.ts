import type { ErrorSentence } from './error-sentence';

/** Of the lists of doubtful receivables. */
export const accountingSentences = {
  closingFrozen: {
    title: 'La liste au {{date}} est arrêtée.',
    why: 'Ce qui est arrêté ne change plus : les dépréciations suivantes se comptent à partir d’elle.',
    todo: 'Rouvrez-la d’abord, si aucune autre n’a été arrêtée depuis.',
  },
  closingBeforeLast: {
    title: 'Une liste plus récente est déjà arrêtée.',
    why: 'La dernière est celle du {{last}} ; ses variations se comptent à partir des précédentes.',
    todo: 'Choisissez une date postérieure, ou rouvrez d’abord la liste du {{last}}.',
  },
  closingNotFound: {
    title: 'Cette liste n’est pas arrêtée.',
    why: 'Aucune liste de créances douteuses n’est arrêtée au {{date}}.',
    todo: 'Actualisez la page.',
  },
} as const satisfies Readonly<Record<string, ErrorSentence>>;
