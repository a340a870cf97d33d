export * from './schema/clients';
export * from './schema/company';
export * from './schema/correspondence';
export * from './schema/dunning';
export * from './schema/imports';
export * from './schema/journal';
export * from './schema/ledger';
export * from './schema/policies';
