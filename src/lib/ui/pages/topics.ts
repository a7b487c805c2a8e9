import type { Claim } from '$lib/atlas/schema';
import { t, type MessageKey } from '$lib/messages';

type Topic = Claim['topic'];

// Typed by the schema, so that no topic can be left without a name.
const names: Record<Topic, MessageKey> = {
	'Belt and Road': 'topics.beltAndRoad',
	'High-speed rail': 'topics.highSpeedRail',
	'Economic cooperation': 'topics.economy',
	'Eurasian Economic Union': 'topics.union',
	Energy: 'topics.energy',
	Sanctions: 'topics.sanctions',
	Technology: 'topics.technology',
	Space: 'topics.space',
	'Arms and industry': 'topics.arms',
	'Joint drills': 'topics.drills',
	'Mi-26 helicopter': 'topics.helicopter',
	'S-400': 'topics.s400',
	'Su-35': 'topics.su35',
	'Lada submarines': 'topics.submarines',
	'Passenger plane': 'topics.plane'
};

/** What a topic is called in the reader’s language. */
export const topicName = (topic: Topic): string => t(names[topic]);

/** A topic as an anchor, the same in every language: High-speed rail becomes topic-high-speed-rail. */
export const topicAnchor = (topic: Topic): string =>
	`topic-${topic.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
