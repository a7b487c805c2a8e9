import { lengthCheck, type LengthCheck } from '$lib/atlas/length';
import type { CatalogueLayer, Feature, Quantity } from '$lib/atlas/schema';
import { locale, nameOf, t } from '$lib/messages';
import { date, figure, kilometres, span } from '../words/format';
import { unitOf, valueOf, whatOf } from '../inspector/quantity';
import { accuracyWord, confidenceWord, statusWord } from '../words/terms';
import { signed } from './figures';
import type { Cell, Column, Line, TableFeature } from './table';

/** From this difference on, the table says why. */
const EXPLAIN = 0.1;

type Properties = Feature['properties'];

/** What Amur says, in the reader’s language. */
const ours = (text: string | undefined): Line | null => (text ? { text } : null);
/** What the evidence says. */
const said = (text: string | undefined): Line | null => (text ? { text, said: true } : null);

/** A cell of a text and what is said below it; null if all of that is wanting. */
function cell(line: Line | null, ...below: (Line | null)[]): Cell | null {
	const notes = below.filter((note) => note !== null);
	if (!line && !notes.length) return null;
	return { ...(line ?? { text: '' }), ...(notes.length && { notes }) };
}

function countries(codes: readonly string[] | undefined): Cell | null {
	const region = new Intl.DisplayNames([locale()], { type: 'region' });
	return cell(ours(codes?.map((code) => region.of(code)).join(t('frame.comma'))));
}

/** A published figure with its unit; part of it may have words of the evidence. */
function quantity(published: Quantity): Line {
	const [what, unit] = [whatOf(published), unitOf(published)];
	const { note } = published;
	const text = [what.text, valueOf(published), unit?.text].filter(Boolean).join(' ');
	return {
		text: note ? `${text} (${note})` : text,
		...((what.lang ?? unit?.lang ?? note) && { said: true })
	};
}

/** Several lines as one; the evidence says it if it says any of them. */
const joined = (lines: readonly Line[]): Line | null =>
	lines.length
		? {
				text: lines.map(({ text }) => text).join('; '),
				...(lines.some(({ said }) => said) && { said: true })
			}
		: null;

const waypoint = ({ name, precision }: NonNullable<Properties['via']>[number]) =>
	precision === 'place'
		? name
		: t(precision === 'indicative' ? 'layerTable.indicative' : 'layerTable.onTheRoute', { name });

/** Why a measured length is far from the published one. */
function explanation({ difference = 0 }: LengthCheck, colour: string): string | undefined {
	if (Math.abs(difference) <= EXPLAIN) return undefined;
	if (difference > 0) return t('layerTable.longer');
	return t(colour === 'rail' ? 'layerTable.shorterTrack' : 'layerTable.shorterPipe');
}

/** Every column that a layer could have; the name and the sources stand apart. */
function columns({ kinds, colour, symbol }: CatalogueLayer): Column[] {
	return [
		{
			id: 'kind',
			title: t('layerTable.kind'),
			cell: ({ properties }) => {
				const kind = kinds.find(({ id }) => id === properties.kind);
				return cell(ours(kind && nameOf(kind.title)));
			}
		},
		{
			id: 'length',
			title: t('layerTable.length'),
			numeric: true,
			cell: ({ properties }) => {
				const check = lengthCheck(properties);
				return check && { text: kilometres(check.measured), sort: check.measured };
			}
		},
		{
			id: 'published',
			title: t('layerTable.published'),
			numeric: true,
			cell: ({ properties }) => {
				const published = lengthCheck(properties)?.published;
				if (!published) return null;
				const { low, high, note } = published;
				const text = low === high ? kilometres(low) : `${figure(low / 1000)}–${kilometres(high)}`;
				return { ...cell(ours(text), said(note))!, sort: low };
			}
		},
		{
			id: 'difference',
			title: t('layerTable.difference'),
			numeric: true,
			cell: ({ properties }) => {
				const check = lengthCheck(properties);
				if (check?.difference === undefined) return null;
				return {
					...cell(ours(signed(check.difference)), ours(explanation(check, colour)))!,
					sort: check.difference
				};
			}
		},
		{
			id: 'status',
			title: t('layerTable.status'),
			cell: ({ properties: { status, statusDate, statusNote } }) =>
				cell(
					ours(status && statusWord(status)),
					ours(statusDate && t('layerTable.asOf', { date: date(statusDate) })),
					said(statusNote)
				)
		},
		{
			id: 'dates',
			title: t('layerTable.dates'),
			cell: ({ properties: { from, to, dateNote } }) => {
				const dates = cell(ours(span(from, to) ?? undefined), said(dateNote));
				return dates && { ...dates, sort: from ?? to ?? '' };
			}
		},
		{
			id: 'place',
			title: t('layerTable.place'),
			cell: ({ properties }) => cell(said(properties.place))
		},
		{
			id: 'participants',
			title: t('layerTable.participants'),
			cell: ({ properties }) => countries(properties.participants)
		},
		{
			id: 'countries',
			title: t('layerTable.countries'),
			cell: ({ properties }) => countries(properties.countries)
		},
		{
			id: 'operator',
			title: t('layerTable.operator'),
			cell: ({ properties }) => cell(said(properties.operator))
		},
		{
			id: 'quantities',
			title: t('layerTable.quantities'),
			cell: ({ properties }) =>
				cell(
					joined(
						properties.quantities
							.filter(({ what, unit }) => what !== 'length' || unit !== 'km')
							.map(quantity)
					)
				)
		},
		{
			id: 'via',
			title: t('layerTable.via'),
			cell: ({ properties: { via } }) =>
				via?.length
					? {
							text: t('layerTable.places', { count: via.length }),
							more: via.map(waypoint).join(' – '),
							sort: via.length
						}
					: null
		},
		{
			id: 'replaces',
			title: t('layerTable.replaces'),
			cell: ({ properties }) => cell(said(properties.replaces?.join(', ')))
		},
		{
			id: 'system',
			title: t('layerTable.system'),
			cell: ({ properties }) => cell(said(properties.system))
		},
		{
			id: 'accuracy',
			title: t('layerTable.accuracy'),
			cell: ({ properties: { accuracy, accuracyNote }, placed }) =>
				cell(
					placed
						? ours(accuracy && accuracyWord(accuracy))
						: ours(t(symbol === 'countries' ? 'layerTable.noShape' : 'layerTable.noPlace')),
					said(accuracyNote)
				)
		},
		{
			id: 'confidence',
			title: t('layerTable.confidence'),
			cell: ({ properties: { confidence } }) => cell(ours(confidence && confidenceWord(confidence)))
		},
		{
			id: 'note',
			title: t('layerTable.note'),
			cell: ({ properties }) => cell(said(properties.note))
		},
		{
			id: 'refs',
			title: t('layerTable.refs'),
			cell: ({ properties }) => cell(said(properties.refs?.join(', ')))
		}
	];
}

/** The columns that some feature of the layer fills, titled in the reader’s language. */
export const columnsOf = (layer: CatalogueLayer, features: readonly TableFeature[]): Column[] =>
	columns(layer).filter(({ cell }) => features.some((feature) => cell(feature)));
