import { z } from 'zod';
import { command, query } from './operation';
import { empty } from './schemas/common';
import { userTemplate } from './schemas/letter';
import { checkedTemplate, checkTemplateInput, chooseTemplateInput, letterSettings, policyOwners, previewTemplateInput, templateChoice, templatePreview, useTemplateInput } from './schemas/templates';

/** What the screen of scenarios and letter templates asks. */
export const templateOperations = {
  'policy.owners': query(empty, policyOwners),
  'letters.settings': query(empty, letterSettings),
  'letters.setSettings': command(letterSettings, letterSettings),
  'templates.list': query(empty, z.strictObject({ templates: z.array(templateChoice) })),
  /** Reads a file; nothing is written. */
  'templates.check': query(checkTemplateInput, checkedTemplate, 'fileNotFound', 'fileIsDirectory', 'fileLocked', 'fileUnreadable'),
  'templates.use': command(useTemplateInput, userTemplate, 'stagingNotFound', 'templateInvalid'),
  'templates.choose': command(chooseTemplateInput, empty, 'templateNotFound'),
  'templates.preview': query(previewTemplateInput, templatePreview, 'stagingNotFound', 'templateInvalid', 'templateNotFound', 'clientNotFound'),
} as const;
