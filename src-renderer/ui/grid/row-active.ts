import { createContext, useContext } from 'react';

/** Inside a grid, only the active row's buttons are reached by Tab; elsewhere every button is. */
export const RowActive = createContext(true);

export const useRowTabIndex = (): 0 | -1 => (useContext(RowActive) ? 0 : -1);
