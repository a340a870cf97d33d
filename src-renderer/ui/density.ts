import { createContext, useContext } from 'react';

export type Density = 'compact' | 'comfortable';

/** The user's choice, given by the application to every grid. */
export const DensityContext = createContext<Density>('compact');

export const useDensity = (): Density => useContext(DensityContext);

/** Height of a row, in pixels. */
export const ROW_HEIGHT = { compact: 34, comfortable: 42 } as const satisfies Record<Density, number>;
