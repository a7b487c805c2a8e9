import sourcesJson from '$geodata/built/layers/sources.json';
import type { Source } from './schema';

/** All that the atlas cites. It is long, and the map's first page does without: import it only where it is asked for later. */
export const sources = sourcesJson as unknown as Source[];
