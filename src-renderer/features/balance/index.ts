export const BalancePage = () => null;
