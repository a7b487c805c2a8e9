import * as v from 'valibot';
import { ownId, type OwnFeatures, type OwnLayer, type Problem } from '$lib/atlas/own';
import { LookSchema, TilesSchema } from '$lib/atlas/own/look';
import { Refusal } from '$lib/messages';
import { Gather } from '../in/gather';
import { takeFeature } from '../in/json/feature';
import { isDeep } from '../in/json/parse';
import { LIMITS } from '../in/limits';
import { Stop } from '../in/reading';
import { FORMAT, VERSION, type Read } from './state';

const text = v.string();

/** What an archive can be fetched from; anything else would fail later, where nobody expects it to. */
const address = v.pipe(
	text,
	v.check((from) => /^https?:/i.test(from) && URL.canParse(from), 'an address of the web')
);

const FileSchema = v.object({
	date: text,
	link: text,
	shown: v.array(text),
	target: v.nullable(text),
	select: v.nullable(v.object({ layer: text, feature: text })),
	left: v.optional(v.array(text), []),
	layers: v.array(
		v.object({
			...LookSchema.entries,
			content: v.union([
				// Features are looked at one by one, as those of any file are.
				v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) }),
				v.object({ ...TilesSchema.entries, from: address })
			])
		})
	)
});

/** A value as a message can hold it. */
function brief(value: unknown): string {
	const said = JSON.stringify(value) ?? 'nothing';
	return said.length > 60 ? `${said.slice(0, 60)}…` : said;
}

/** A feature may nest as deep as in a file of its own, and the file around it some levels more. */
const DEPTH = 2 * LIMITS.depth;

/** A layer without a feature. */
const NOTHING: OwnFeatures = {
	kind: 'shapes',
	count: 0,
	geometries: [],
	columns: [],
	bounds: null
};

type FileLayer = v.InferOutput<typeof FileSchema>['layers'][number];

/** The layers that a layer of the file comes to: one, or two if a great many points stand among other shapes. */
function* layersOf({ content, ...look }: FileLayer, problems: Problem[]): Generator<OwnLayer> {
	if ('kind' in content) {
		yield { ...look, content } as OwnLayer;
		return;
	}
	const gather = new Gather(look.name);
	content.features.forEach((one, i) => takeFeature(one, gather, { feature: i + 1 }));
	const [first, ...others] = gather.finish();
	// What is only noted was so when the layer was brought.
	problems.push(...gather.problems.list().filter(({ done }) => done !== 'noted'));
	yield { ...look, content: first?.content ?? NOTHING } as OwnLayer;
	for (const { name, content } of others) yield { ...look, id: ownId(), name, content } as OwnLayer;
}

/** Reads a state from the text of its file, or tells why it is none. It never throws. */
export function readState(text: string): Read | Refusal {
	if (isDeep(text, DEPTH)) return new Refusal('problems.tooDeep');
	let file: Record<string, unknown>;
	try {
		file = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return new Refusal('stateFile.noJson', { reason: (error as Error).message });
	}
	if (file?.format !== FORMAT)
		return new Refusal('stateFile.noState', { value: brief(file?.format) });
	const { version } = file;
	if (typeof version === 'number' && version > VERSION)
		return new Refusal('stateFile.newer', { version, most: VERSION });
	if (version !== VERSION)
		return new Refusal('stateFile.bad', { where: 'version', value: brief(version) });
	const read = v.safeParse(FileSchema, file, { abortEarly: true });
	if (!read.success) {
		const [issue] = read.issues;
		const where = v.getDotPath(issue) ?? 'layers';
		return new Refusal('stateFile.bad', { where, value: brief(issue.input) });
	}
	const { layers, ...rest } = read.output;
	const ids = new Set<string>();
	const twice = layers.find(({ id }) => ids.size === ids.add(id).size);
	if (twice) return new Refusal('stateFile.twice', { id: brief(twice.id) });
	const problems: Problem[] = [];
	try {
		const whole = layers.flatMap((layer) => [...layersOf(layer, problems)]);
		return { ...rest, layers: whole, problems };
	} catch (error) {
		if (error instanceof Stop) return new Refusal(error.key, error.values);
		return new Refusal('stateFile.failed', { reason: String(error) });
	}
}
