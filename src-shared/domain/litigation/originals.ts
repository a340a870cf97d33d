/** A document filed by hand, by the words it was filed under. */
interface FiledWords {
  readonly subject: string;
  readonly name: string;
}

/** Whether a filed document says that it is the invoice: its subject or its file's name bears the whole number. */
export function namesInvoice({ subject, name }: FiledWords, number: string): boolean {
  const wanted = number.trim();
  if (wanted === '') return false;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(wanted)}(?![\\p{L}\\p{N}])`, 'iu');
  return whole.test(subject) || whole.test(name);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
