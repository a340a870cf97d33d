import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { RefusalError } from '#shared/contract/result';
import type { CompanyRepository, SettingRepository } from '#main/usecases/ports/books';
import { company, companyLogo, setting } from '../schema';

export function companyRepository(orm: BetterSQLite3Database): CompanyRepository {
  const row = () => {
    const found = orm.select().from(company).get();
    if (found === undefined) throw new RefusalError('databaseCorrupt', { cause: 'company' });
    return found;
  };
  return {
    get: () => {
      const { id: _id, isExample: _isExample, createdAt: _createdAt, line1, line2, postcode, city, country, termsDays, termsMethod, ...fields } = row();
      return { ...fields, address: { line1, line2, postcode, city, country }, terms: { days: termsDays, method: termsMethod } };
    },
    isExample: () => row().isExample,
    update: ({ address, terms, ...fields }) => {
      orm.update(company).set({ ...fields, ...address, termsDays: terms.days, termsMethod: terms.method }).run();
    },
    logo: () => {
      const found = orm.select().from(companyLogo).get();
      if (found === undefined) return null;
      const { id: _id, ...logo } = found;
      return logo;
    },
    setLogo: (logo) => {
      orm.delete(companyLogo).run();
      if (logo !== null) orm.insert(companyLogo).values({ id: 1, ...logo, bytes: Buffer.from(logo.bytes) }).run();
    },
  };
}

export function settingRepository(orm: BetterSQLite3Database): SettingRepository {
  return {
    get: (key) => orm.select().from(setting).where(eq(setting.key, key)).get()?.value ?? null,
    set: (key, value) => {
      orm.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } }).run();
    },
  };
}
