import type { Name } from './schema';

/** A figure of the record, ready to be written in any language. */
export type TourFigure =
	/** a length or a distance on WGS84 */
	| { metres: number; digits?: number }
	/** as published or counted; of gas and oil the unit goes with it, of anything else the sentence names it */
	| { number: number; high?: number; of?: 'gas' | 'oil' }
	/** from 0 to 1 */
	| { share: number; complete: boolean }
	/** 2019, 2019-12 or 2019-12-02 */
	| { when: string };

/** A stop of a tour as the build serves it. */
export interface BuiltStop {
	text: Required<Name>;
	/** what fills the places of the text, by reference */
	figures: Record<string, TourFigure>;
	/** ids of all sources cited, those of the features included */
	sources: string[];
}

/** A tour as the build serves it; the atlas holds its title and the views. */
export interface BuiltTour {
	id: string;
	steps: BuiltStop[];
}
