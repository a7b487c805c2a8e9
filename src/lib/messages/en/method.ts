/** The page that says how Amur measures. */
export default {
	description:
		'How Amur measures: the earth model, generalisation, what range rings leave out, what its words of confidence mean, and under which licences its layers stand.',
	lede: 'Facts are typed once, each with its source. Everything else on the pages is computed from them when the site is built. This page says how, and what is left out.',
	earth: 'The earth',
	earthModel:
		'Positions are longitude and latitude on the WGS84 ellipsoid. Lengths and distances follow the geodesic, the shortest way over the ellipsoid; no sphere and no map projection enters a figure.',
	earthEdges:
		'The straight edges of areas are straight in longitude and latitude, as GeoJSON has it. Taiwan’s main island and the East China Sea ADIZ are taken so. Between close points the two hardly differ; along the long edges of the ADIZ they do.',
	generalisation: 'Generalisation',
	generalisationText:
		'A line has as many bends as its source gives it. Coasts and the basemap’s boundaries are Natural Earth at 1:10 million. The Russia–China border is OpenStreetMap’s, generalised; how much its length depends on that is shown below. Pipelines and railways are drawn in straight legs between towns or stations that the record names, some with points set on the route, and so measure shorter than pipe or track. The tables set the published length beside the measured one and say why, where they are far apart.',
	rings: 'What a range ring does not say',
	ringsNominal:
		'A ring holds every point at the published range of a system from a site. The range is nominal: the maximum that a maker, an agency or the press names, mostly against large, high targets. The sites are notional: no claim is made that a system stands there.',
	ringsLeaveOut:
		'Terrain, weather, jamming, the number of missiles, what the target does, and the radar horizon are not part of a ring. A target that flies low is seen late, whatever the ring says. A ring is no wall: it says what could be reached at best, never what would be.',
	ringsComplete:
		'“Complete” means that the farthest point of the target lies within range. A share that only rounds to 100 % is never called so.',
	ranges: 'Ranges',
	claims: 'How the claims are measured',
	claimsMethods:
		'Each claim that can be measured or counted names a method. These are the methods, each with a claim that uses it.',
	claimsVerdict:
		'The verdict on a claim is a judgement, made by people and explained in one sentence:',
	words: 'Words',
	status: 'Status',
	accuracy: 'Accuracy of a place or a line',
	confidence: 'Confidence of the record',
	sources: 'Sources',
	sourcesRead:
		'“Page read” means that somebody opened the page, often only an excerpt of it. “Page not read” is the public record: believed, not read.',
	boundaries: 'Boundaries',
	boundariesText:
		'Boundaries and coasts are Natural Earth’s default view, which shows who holds the ground. Crimea is drawn with Russia and Taiwan on its own. Disputed lines are dashed. Amur takes no side in any dispute; the record of the place <crimea>Crimea</crimea> says what the United Nations hold.',
	licences: 'Licences',
	licencesText:
		'The words and points written for Amur are public domain. The article is quoted in at most 15 words at a time.',
	noLicence: 'none stated',
	basemap: 'Basemap: Natural Earth, public domain',
	cities: 'City names: GeoNames, CC BY 4.0'
};
