import { isOwn, ownId, type OwnLayer, type Problem } from '$lib/atlas/own';
import { LIMITS } from '$lib/exchange/in/limits';
import type { Read } from '$lib/exchange/state/state';
import { Refusal, t } from '$lib/messages';
import { readLink, type View } from '$lib/view';
import type { Reader } from '../reader/reader.svelte';
import { vocabulary } from '../reader/vocabulary';
import { usual } from './what';

/** What there is to say of a file of everything that is being opened. */
export type Opening =
	| { refusal: Refusal }
	/** layers of it come from these other sites: shall they be asked? */
	| { state: Read; hosts: readonly string[] }
	/** it is open; these layers are not in it, and this was wrong with others */
	| { left: readonly string[]; problems: readonly Problem[] };

/** The site that a layer is fetched from, if that is another than this one. */
function otherHost({ content }: OwnLayer): string | null {
	if (content.kind !== 'tiles' || typeof content.from !== 'string') return null;
	const { origin, host } = new URL(content.from, location.href);
	return origin === location.origin ? null : host;
}

async function read(file: Blob): Promise<Read | Refusal> {
	if (file.size > LIMITS.bytes)
		return new Refusal('problems.tooLarge', {
			size: Math.round(file.size / 1e6),
			most: Math.round(LIMITS.bytes / 1e6)
		});
	try {
		const { readState } = await import('$lib/exchange/state/read');
		return readState(await file.text());
	} catch {
		return new Refusal('stateFile.unread');
	}
}

/** Opens a file of everything. What has to be told or asked first is left in `reader.opening`, and the dialog opens. */
export async function openStateFile(reader: Reader, file: Blob) {
	const state = await read(file);
	if (state instanceof Refusal) return tell(reader, { refusal: state });
	const hosts = new Set(state.layers.flatMap((layer) => otherHost(layer) ?? []));
	if (hosts.size) return tell(reader, { state, hosts: [...hosts] });
	openState(reader, state, true);
}

function tell(reader: Reader, opening: Opening) {
	reader.opening = opening;
	reader.taking ??= usual(reader);
}

/** Shows a state and adds its layers; those that come from other sites only if they may. */
export function openState(reader: Reader, state: Read, others: boolean) {
	const { left, problems, date } = state;
	const may = state.layers.filter((layer) => others || !otherHost(layer));
	const ids = newIds(reader, may);
	for (const layer of may.toReversed()) reader.own.add({ ...layer, id: ids.get(layer.id)! });
	const { view, rejected } = readLink(state.link, vocabulary);
	reader.openView(withOwn(view, state, ids), rejected);
	if (left.length || problems.length) return tell(reader, { left, problems });
	reader.taking = reader.opening = null;
	reader.said = t('stateFile.opened', { date });
}

/** The ids that layers get: their own, unless another layer has it. */
function newIds(reader: Reader, layers: readonly OwnLayer[]): Map<string, string> {
	const ids = new Map<string, string>();
	for (const { id } of layers) ids.set(id, reader.own.get(id) ? ownId() : id);
	return ids;
}

/** The view with what no link holds. */
function withOwn(view: View, { shown, target, select }: Read, ids: Map<string, string>): View {
	const mine = shown.flatMap((id) => ids.get(id) ?? []);
	const [asked = '', ...feature] = target?.split('/') ?? [];
	const chosen = select && ids.get(select.layer);
	return {
		...view,
		layers: [...mine, ...view.layers.filter((id) => !isOwn(id))],
		target: ids.has(asked) ? [ids.get(asked), ...feature].join('/') : view.target,
		select: chosen ? { layer: chosen, feature: select.feature } : view.select
	};
}
