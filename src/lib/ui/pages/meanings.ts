import type { accuracies, confidences, statuses } from '$lib/atlas/schema';
import type { MessageKey } from '$lib/messages';

// Typed by the schema, so that no word can be left without its meaning.

/** How far along a thing is. */
export const statusMeanings: Record<(typeof statuses)[number], MessageKey> = {
	operating: 'meanings.statusOperating',
	building: 'meanings.statusBuilding',
	planned: 'meanings.statusPlanned',
	proposed: 'meanings.statusProposed',
	shelved: 'meanings.statusShelved',
	held: 'meanings.statusHeld',
	announced: 'meanings.statusAnnounced',
	done: 'meanings.statusDone',
	'in force': 'meanings.statusInForce',
	member: 'meanings.statusMember',
	observer: 'meanings.statusObserver',
	partner: 'meanings.statusPartner',
	disputed: 'meanings.statusDisputed'
};

/** How well a geometry is known. */
export const accuracyMeanings: Record<(typeof accuracies)[number], MessageKey> = {
	surveyed: 'meanings.accuracySurveyed',
	mapped: 'meanings.accuracyMapped',
	published: 'meanings.accuracyPublished',
	'traced by towns': 'meanings.accuracyTracedByTowns',
	schematic: 'meanings.accuracySchematic',
	site: 'meanings.accuracySite',
	town: 'meanings.accuracyTown',
	city: 'meanings.accuracyCity',
	district: 'meanings.accuracyDistrict',
	approximate: 'meanings.accuracyApproximate',
	region: 'meanings.accuracyRegion',
	'sea area': 'meanings.accuracySeaArea',
	'sea basin': 'meanings.accuracySeaBasin',
	'along the route': 'meanings.accuracyAlongTheRoute'
};

/** How sure the record is. Of a pipeline: how sure its course is. */
export const confidenceMeanings: Record<(typeof confidences)[number], MessageKey> = {
	high: 'meanings.confidenceHigh',
	medium: 'meanings.confidenceMedium',
	low: 'meanings.confidenceLow'
};
