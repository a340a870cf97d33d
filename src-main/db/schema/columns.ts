import { integer, text } from 'drizzle-orm/sqlite-core';

/** Amounts are integer cents, dates 'YYYY-MM-DD', instants ISO 8601 UTC; '' stands for a text that is not known. */
export const key = () => integer('id').primaryKey({ autoIncrement: true });
export const words = (name: string) => text(name).notNull().default('');
export const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(false);
