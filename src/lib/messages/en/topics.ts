/** What the claims of the article are about. */
export default {
	beltAndRoad: 'Belt and Road',
	highSpeedRail: 'High-speed rail',
	economy: 'Economic cooperation',
	union: 'Eurasian Economic Union',
	energy: 'Energy',
	sanctions: 'Sanctions',
	technology: 'Technology',
	space: 'Space',
	arms: 'Arms and industry',
	drills: 'Joint drills',
	helicopter: 'Mi-26 helicopter',
	s400: 'S-400',
	su35: 'Su-35',
	submarines: 'Lada submarines',
	plane: 'Passenger plane'
};
