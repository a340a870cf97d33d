/** The client whose dossier is shown in brief beside the balance. */
export interface Peeked {
  readonly clientId: number;
  readonly name: string;
}
