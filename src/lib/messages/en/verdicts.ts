/** What the later record and the measurement make of a claim. */
export default {
	holds: 'Holds',
	near: 'Near',
	overtaken: 'Overtaken',
	differs: 'Differs',
	open: 'Open',
	holdsMeaning: 'the record or the measurement agrees',
	nearMeaning: 'almost right, or right in part',
	overtakenMeaning: 'right in its time; events went on',
	differsMeaning: 'the record or the measurement disagrees',
	openMeaning: 'nobody can say yet, or nobody looked'
};
