import { z } from 'zod';
import { companyId, companySummary } from '#shared/contract/schemas/company';
import type { Ask } from './engine/supervisor';

const companies = z.object({ companies: z.array(companySummary) });
const created = z.object({ id: companyId });

/** Opens the example company, made first when there is none. */
export async function openExample(ask: Ask): Promise<void> {
  const listed = await valueOf(ask, 'companies.list', companies);
  const existing = listed?.companies.find((company) => company.isExample);
  const id = existing?.id ?? (await valueOf(ask, 'companies.createExample', created))?.id;
  if (id !== undefined) await ask({ about: 'operation', name: 'companies.open', input: { id } });
}

async function valueOf<Output extends z.ZodType>(ask: Ask, name: string, output: Output): Promise<z.output<Output> | undefined> {
  const answer = await ask({ about: 'operation', name, input: {} });
  return answer.ok ? output.safeParse(answer.value).data : undefined;
}
