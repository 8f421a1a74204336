import { modeRows } from './modes.ts';
import { playAll } from './play.ts';

playAll(modeRows, false);
