/** Why what the reader draws, or types as corners, is no shape. */
export default {
	form: 'a drawn target is written area:lon,lat,lon,lat… or line:lon,lat,…',
	noNumber: '“{text}” is no number of degrees',
	noLatitude: 'a corner lacks its latitude',
	offEarth: '{corner} is off the earth',
	areaCorners: 'an area has from {least} to {most} corners',
	lineCorners: 'a line has from {least} to {most} corners',
	onePoint: 'its corners are one point',
	crosses: 'its outline crosses itself',
	noArea: 'it has no area'
};
