import { playAll } from './play.ts';
import { reorgRows } from './reorgs.ts';

playAll(reorgRows, true);
