import type { Figure } from '../figure';
import { balanceFigures } from './balance';
import { importFigure } from './import-csv';
import { fecFigure } from './import-fec';
import { xlsxFigure } from './import-xlsx';
import { lettersFigure } from './letters';
import { proposeFigure } from './propose';
import { startFigure } from './start';

export const figures: readonly Figure[] = [...balanceFigures, importFigure, xlsxFigure, fecFigure, proposeFigure, lettersFigure, startFigure];
