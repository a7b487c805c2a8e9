import { layers, loadBasemap, loadClaimIndex } from '../load';
import { atlasEntries, claimEntries } from './entries';
import { Finder } from './finder';
import { placeEntries, type PlaceFiles } from './places';

export { readCoordinates } from './coordinates';
export { findOwn } from './own';

/**
 * Everything that can be found, as an index.
 * @throws when a file cannot be fetched
 */
export async function loadFinder(): Promise<Finder> {
	const [cities, countries, waters, regions, claims] = await Promise.all([
		loadBasemap('cities'),
		loadBasemap('country-labels'),
		loadBasemap('water-labels'),
		loadBasemap('regions'),
		loadClaimIndex()
	]);
	const places = placeEntries({ cities, countries, waters, regions } as PlaceFiles);
	return Finder.build([...atlasEntries(layers), ...places, ...claimEntries(claims)]);
}
