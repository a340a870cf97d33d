import { z } from 'zod';
import type { LetterLanguage, TemplateKey } from '#shared/domain/letters/template-keys';
import type { TemplateRepository, UserTemplate } from '#main/usecases/ports/templates';
import type { Connection } from '../connection';

interface TemplateRow extends Omit<UserTemplate, 'fields' | 'active'> {
  fields: string;
  active: number;
}

const COLUMNS = 'id, template AS key, language, version, name, sha256, fields, added_at AS addedAt, active';
const fieldNames = z.array(z.string());

export function templateRepository(connection: Connection, now: () => Date): TemplateRepository {
  const find = (id: number): UserTemplate | null => {
    const row = connection.prepare<[number], TemplateRow>(`SELECT ${COLUMNS} FROM letter_template WHERE id = ?`).get(id);
    return row === undefined ? null : toTemplate(row);
  };
  const activate = (key: TemplateKey, language: LetterLanguage, id: number | null): void => {
    connection.prepare('UPDATE letter_template SET active = (id IS ?) WHERE template = ? AND language = ?').run(id, key, language);
  };
  return {
    list: () =>
      connection.prepare<[], TemplateRow>(`SELECT ${COLUMNS} FROM letter_template ORDER BY template, language, version DESC`).all().map(toTemplate),
    find,
    bytesOf: (id) => connection.prepare<[number], Buffer>('SELECT bytes FROM letter_template WHERE id = ?').pluck().get(id) ?? null,
    active: (key, language) =>
      connection
        .prepare<[string, string], { id: number; sha256: string; bytes: Buffer }>('SELECT id, sha256, bytes FROM letter_template WHERE template = ? AND language = ? AND active = 1')
        .get(key, language) ?? null,
    add: ({ key, language, name, sha256, bytes, fields }) => {
      const { lastInsertRowid } = connection
        .prepare(
          `INSERT INTO letter_template (template, language, version, name, sha256, bytes, fields, added_at)
           VALUES (:key, :language, (SELECT coalesce(max(version), 0) + 1 FROM letter_template WHERE template = :key AND language = :language),
             :name, :sha256, :bytes, :fields, :addedAt)`,
        )
        .run({ key, language, name, sha256, bytes, fields: JSON.stringify(fields), addedAt: now().toISOString() });
      const id = Number(lastInsertRowid);
      activate(key, language, id);
      const added = find(id);
      if (added === null) throw new Error(`template ${String(id)} was not kept`);
      return added;
    },
    activate,
  };
}

const toTemplate = ({ fields, active, ...row }: TemplateRow): UserTemplate => ({ ...row, fields: fieldNames.parse(JSON.parse(fields)), active: active !== 0 });
