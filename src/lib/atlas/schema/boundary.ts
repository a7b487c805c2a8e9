import * as v from 'valibot';
import { Id, Text } from './text';

/** [west, south, east, north] in degrees. */
const Box = v.pipe(
	v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
	v.check(([west, south, east, north]) => west < east && south < north, 'the box is inside out')
);

/** Two features by the names that world-atlas gives them; it abbreviates: N. Cyprus, S. Sudan. */
const Between = v.strictTuple([Text, Text]);

const Pair = v.strictObject({
	between: Between,
	/** the parts of their common line that are disputed; left out: all of it */
	within: v.optional(v.pipe(v.array(Box), v.minLength(1)))
});
type Pair = v.InferOutput<typeof Pair>;

const words = {
	name: Text,
	/** whose view the map shows, and who holds otherwise */
	sentence: Text,
	sources: v.pipe(v.array(Id), v.minLength(1, 'every boundary cites a source'))
};

/** A boundary that at least one of its neighbours does not accept: dashed on the map. */
const DisputedBoundary = v.strictObject({
	id: Id,
	...words,
	pairs: v.pipe(v.array(Pair), v.minLength(1))
});
type DisputedBoundary = v.InferOutput<typeof DisputedBoundary>;

/** geodata/disputed.json */
export const Disputed = v.strictObject({
	drawn: v.array(DisputedBoundary),
	/** disputes that no line of the map shows */
	absent: v.array(v.strictObject(words)),
	/** lines of the source that are no boundary of states */
	ignored: v.array(v.strictObject({ between: Between, why: Text }))
});
export type Disputed = v.InferOutput<typeof Disputed>;
