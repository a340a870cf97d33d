import type { ClaimKind, ClaimState } from '../domain/claims/standing';

export const CLAIM_KIND_NAMES: Readonly<Record<ClaimKind, string>> = { interest: 'pénalités', indemnity: 'indemnité' };

export const CLAIM_STATE_NAMES: Readonly<Record<ClaimState, string>> = {
  none: 'rien',
  proposed: 'à proposer',
  requested: 'dans la prochaine lettre',
  claimed: 'réclamées par lettre',
  posted: 'au compte',
  paid: 'payées',
  waived: 'abandonnées',
};

/** What the order of an imputation relies on. */
export const IMPUTATION_TEXT = 'C. civ. 1343-1 : l’intérêt, puis le capital ; 1342-10 : la dette que choisit le débiteur, sinon les dettes échues, celle qu’il a le plus d’intérêt à acquitter, la plus ancienne, puis à proportion';
