import { assumptionRows } from './assumptions.ts';
import { playAll } from './play.ts';

playAll(assumptionRows, false);
