import { createHash } from 'node:crypto';
import type { ArchiveFacts, KeptDocument, KeptOfClient, PersonalDataWriter } from '#main/usecases/ports/personal-data';
import { writeWholeFile } from '../whole-file';
import { packPart, writeParts } from '../zip-writer';
import { clientWorkbook } from './client-workbook';
import { readMe } from './read-me';

/** Leaves room for the folder under Windows' 260 characters. */
const LONGEST_NAME = 80;

interface ArchivedFile {
  readonly name: string;
  readonly content: Buffer;
}

export function personalDataFiles(): PersonalDataWriter {
  return { archive, save: (file, bytes) => writeWholeFile(file, bytes, 'personalDataNotSaved') };
}

/** All that is kept of a client, in a zip that opens without Encours. The same data give the same bytes. */
async function archive(facts: ArchiveFacts, kept: KeptOfClient, documents: readonly KeptDocument[]): Promise<Uint8Array> {
  const held = documents.map(({ id, name, bytes }) => ({ id, name: archivedName(id, name), content: Buffer.from(bytes) }));
  const places = new Map(held.map(({ id, name }) => [id, name]));
  const files: ArchivedFile[] = [
    { name: 'LISEZ-MOI.txt', content: Buffer.from(readMe(facts, kept)) },
    { name: 'donnees.xlsx', content: Buffer.from(await clientWorkbook(facts, kept)) },
    { name: 'donnees.json', content: Buffer.from(JSON.stringify(dataOf(facts, kept, places), null, 2)) },
    ...held,
  ];
  const sums = files.map(({ name, content }) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`).join('');
  return writeParts([...files, { name: 'SHA256SUMS.txt', content: Buffer.from(sums) }].map(({ name, content }) => packPart(name, content)));
}

function dataOf({ company, client, date }: ArchiveFacts, { tables, journal, earlierRows, files }: KeptOfClient, places: ReadonlyMap<number, string>): object {
  return {
    format: 'encours-donnees-personnelles',
    version: 1,
    societe: company.name,
    client,
    date,
    tables: tables.map(({ name, title, rows }) => ({ table: name, intitule: title, lignes: name === 'document' ? rows.map((row) => ({ ...row, fichier: places.get(Number(row['id'])) ?? null })) : rows })),
    journal,
    avantImports: earlierRows,
    fichiersImportes: files,
  };
}

/** The number makes it the only one; what is left of the name is ASCII, whatever the name was. */
function archivedName(id: number, name: string): string {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot).replace(/[^.A-Za-z0-9]/g, '').slice(0, 10) : '';
  const stem = (dot > 0 ? name.slice(0, dot) : name).normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, LONGEST_NAME);
  return `documents/${String(id).padStart(5, '0')}${stem === '' ? '' : `-${stem}`}${extension}`;
}
