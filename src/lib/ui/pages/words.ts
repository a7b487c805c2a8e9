import type { accuracies, confidences, statuses } from '$lib/atlas/schema';

// Typed by the schema, so that no word can be left without its meaning.

/** How far along a thing is. */
export const statusWords: Record<(typeof statuses)[number], string> = {
	operating: 'in use',
	building: 'under construction',
	planned: 'decided',
	proposed: 'talked of, or waiting for a contract',
	shelved: 'given up, or put off without a date',
	held: 'it took place',
	announced: 'nobody reports that it took place',
	done: 'finished',
	'in force': 'a rule or a border that holds',
	member: 'a full member of the organisation',
	observer: 'an observer of the organisation',
	partner: 'a partner of the organisation',
	disputed: 'the record does not agree whether it is a member'
};

/** How well a geometry is known. */
export const accuracyWords: Record<(typeof accuracies)[number], string> = {
	surveyed: 'a line or an area that was surveyed',
	mapped: 'a line that many people have traced from imagery and open records',
	published: 'the points are those of an official text',
	'traced by towns': 'straight legs between places that the record names',
	schematic: 'the course is an illustration',
	site: 'the point is the site itself',
	town: 'the point is the town',
	city: 'the point is the city',
	district: 'the point stands for the district',
	approximate: 'near, but nobody says how near',
	region: 'a reference point within the region',
	'sea area': 'a point to show it by, not an exercise area',
	'sea basin': 'a point to show it by in a whole sea',
	'along the route': 'a point on the way of a patrol'
};

/** How sure the record is. Of a pipeline: how sure its course is. */
export const confidenceWords: Record<(typeof confidences)[number], string> = {
	high: 'good sources agree',
	medium: 'one good source, or sources that differ in detail',
	low: 'thin or indirect'
};
