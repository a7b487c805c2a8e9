const NAME = '[\\p{L}_][\\p{L}\\p{N}_.-]*(?::[\\p{L}_][\\p{L}\\p{N}_.-]*)?';
const BEGIN = new RegExp(`<(${NAME})`, 'uy');
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'uy');
const FINISH = /\s*(\/?)>/y;
const END = new RegExp(`</(${NAME})\\s*>`, 'uy');

/** A tag that begins an element. */
export interface BeginTag {
	name: string;
	attributes: [name: string, value: string][];
	closed: boolean;
	/** where the text goes on */
	after: number;
}

/** The tag that begins an element at a place of a text; null if none does, or it is malformed. */
export function beginTag(text: string, at: number): BeginTag | null {
	BEGIN.lastIndex = at;
	const begin = BEGIN.exec(text);
	if (!begin) return null;
	let after = BEGIN.lastIndex;
	const attributes: BeginTag['attributes'] = [];
	for (;;) {
		ATTRIBUTE.lastIndex = after;
		const found = ATTRIBUTE.exec(text);
		if (!found) break;
		attributes.push([found[1]!, found[2] ?? found[3]!]);
		after = ATTRIBUTE.lastIndex;
	}
	FINISH.lastIndex = after;
	const finish = FINISH.exec(text);
	if (!finish) return null;
	return { name: begin[1]!, attributes, closed: finish[1] === '/', after: FINISH.lastIndex };
}

/** The tag that ends an element at a place of a text; null if none does. */
export function endTag(text: string, at: number): { name: string; after: number } | null {
	END.lastIndex = at;
	const found = END.exec(text);
	return found && { name: found[1]!, after: END.lastIndex };
}
