import type { Quantity } from '$lib/atlas/schema';
import { inEnglish, t, type MessageKey } from '$lib/messages';
import { figure } from '../words/format';

// What the record says in English again and again; anything else stays as it is written.
const whats: Record<string, MessageKey> = {
	length: 'inspector.whatLength',
	capacity: 'inspector.whatCapacity',
	'planned capacity': 'inspector.whatPlannedCapacity',
	'transmission capacity': 'inspector.whatTransmissionCapacity',
	diameter: 'inspector.whatDiameter',
	pressure: 'inspector.whatPressure',
	'design speed': 'inspector.whatSpeed',
	gauge: 'inspector.whatGauge',
	cost: 'inspector.whatCost',
	'Chinese funding offered': 'inspector.whatFunding',
	'field output': 'inspector.whatOutput',
	'compressor stations': 'inspector.whatStations',
	contract: 'inspector.whatContract',
	regiments: 'inspector.whatRegiments',
	'official length, both sections': 'inspector.whatOfficialLength',
	'length, both sections, as the article has it': 'inspector.whatArticleLength',
	'joint estimate of this section': 'inspector.whatJointLength',
	'older length, both sections': 'inspector.whatOlderLength',
	'length of this section': 'inspector.whatSectionLength',
	'older length of this section': 'inspector.whatOlderSection',
	'capacity of the line to it': 'inspector.whatLineCapacity',
	'delivered in 2025': 'inspector.whatDelivered2025',
	'delivered to Beihai in 2025': 'inspector.whatDeliveredBeihai'
};
const units: Record<string, MessageKey> = {
	km: 'inspector.unitKilometres',
	mm: 'inspector.unitMillimetres',
	'km/h': 'inspector.unitSpeed',
	MPa: 'inspector.unitPressure',
	'million tonnes a year': 'inspector.unitTonnesYear',
	'million tonnes': 'inspector.unitTonnes',
	'bcm a year': 'inspector.unitGasYear',
	bcm: 'inspector.unitGas',
	'US$ billion': 'inspector.unitDollars',
	'trillion roubles': 'inspector.unitTrillionRoubles',
	'billion roubles': 'inspector.unitBillionRoubles'
};

/** Words with the language that they are in, where it is not the page's own. */
export interface Words {
	text: string;
	lang: 'en' | undefined;
}

const words = (text: string, known: Record<string, MessageKey>): Words =>
	known[text] ? { text: t(known[text]), lang: undefined } : { text, lang: inEnglish() };

/** What a published quantity is of. */
export const whatOf = ({ what }: Quantity): Words => words(what, whats);

/** The unit of a published quantity; null where it is a count. */
export const unitOf = ({ unit }: Quantity): Words | null => (unit ? words(unit, units) : null);

/** The number of a published quantity, or its range. */
export const valueOf = ({ value, high }: Quantity): string =>
	high === undefined ? figure(value) : `${figure(value)}–${figure(high)}`;
