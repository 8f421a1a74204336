import { custodyRows } from './custody.ts';
import { playAll } from './play.ts';

playAll(custodyRows, true);
