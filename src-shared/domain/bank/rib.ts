/** Letters of French account numbers as figures, as the RIB key counts them: A and J are 1, B, K and S are 2… */
const LETTERS = 'ABCDEFGHIJKLMNOPQR.STUVWXYZ';

/**
 * IBAN of a French account from its RIB: bank and branch of five figures, account of eleven figures or letters.
 * Key: 97 - (89 bank + 15 branch + 3 account) mod 97; then the check digits of ISO 13616.
 * @returns '' when the parts are no RIB
 */
export function ibanOfRib(bank: string, branch: string, account: string): string {
  const number = account.toUpperCase();
  if (!/^\d{5}$/.test(bank) || !/^\d{5}$/.test(branch) || !/^[\dA-Z]{11}$/.test(number)) return '';
  const figures = number.replace(/[A-Z]/g, (letter) => String((LETTERS.indexOf(letter) % 9) + 1));
  const key = 97n - ((89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(figures)) % 97n);
  const bban = `${bank}${branch}${number}${String(key).padStart(2, '0')}`;
  const asNumber = [...`${bban}FR00`].map((character) => String(Number.parseInt(character, 36))).join('');
  return `FR${String(98n - (BigInt(asNumber) % 97n)).padStart(2, '0')}${bban}`;
}
