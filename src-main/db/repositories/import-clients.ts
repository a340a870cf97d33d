import { NOBODY_NOTES } from '#shared/domain/fec/nobody';
import { languageOfCountry } from '#shared/domain/letters/countries';
import type { ImportStore, StoredClient, StoredClientFields } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';
import { clientKeys } from './client-keys';
import { rememberBefore } from './import-changes';

type Clients = Pick<ImportStore, 'clients' | 'clientAliases' | 'clientFields' | 'insertClient' | 'updateClient'>;

interface Row extends Omit<StoredClient, 'terms'> {
  termsDays: number | null;
  termsMethod: 'net' | 'netThenEndOfMonth' | 'endOfMonthThenNet' | null;
}

const FIELDS = `code, name, siren, line1 AS address1, line2 AS address2, postcode, city, country, email, phone, salesperson, credit_limit_cents AS creditLimitCents`;

export function importedClients(connection: Connection): Clients {
  const insert = connection.prepare(
    `INSERT INTO client (code, name, name_key, search_text, siren, line1, line2, postcode, city, country, email, phone, salesperson, credit_limit_cents,
       do_not_remind, do_not_remind_reason, language, batch_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    clients: () =>
      connection
        .prepare<[], Row>('SELECT id, code, name, name_key AS nameKey, siren, terms_days AS termsDays, terms_method AS termsMethod FROM client ORDER BY id')
        .all()
        .map(({ termsDays, termsMethod, ...client }) => ({
          ...client,
          terms: termsDays === null || termsMethod === null ? null : { days: termsDays, method: termsMethod },
        })),
    clientAliases: () =>
      connection.prepare<[], { clientId: number; code: string; nameKey: string }>('SELECT client_id AS clientId, code, name_key AS nameKey FROM client_alias ORDER BY merge_id').all(),
    clientFields: (id) => {
      const row = connection.prepare<[number], StoredClientFields>(`SELECT ${FIELDS} FROM client WHERE id = ?`).get(id);
      if (row === undefined) throw new Error(`no client ${String(id)}`);
      return row;
    },
    insertClient: (batchId, c, nameKey) => {
      const { searchText } = clientKeys(c, nameKey);
      const details = [c.siren, c.address1, c.address2, c.postcode, c.city, c.country, c.email, c.phone, c.salesperson, c.creditLimitCents ?? null];
      const hold = c.nobody === undefined ? [0, ''] : [1, NOBODY_NOTES[c.nobody]];
      return Number(insert.run(c.code, c.name, nameKey, searchText, ...details, ...hold, languageOfCountry(c.country), batchId).lastInsertRowid);
    },
    updateClient: (batchId, id, client) => {
      rememberBefore(connection, batchId, 'client', id);
      connection
        .prepare(
          `UPDATE client SET name = :name, name_key = :nameKey, search_text = :searchText, siren = :siren, line1 = :address1, line2 = :address2,
             postcode = :postcode, city = :city, country = :country, email = :email, phone = :phone, salesperson = :salesperson,
             credit_limit_cents = :creditLimitCents WHERE id = :id`,
        )
        .run({ ...client, ...clientKeys(client), id });
    },
  };
}
