import { playAll } from './play.ts';
import { solvencyRows } from './solvency.ts';

playAll(solvencyRows, true);
