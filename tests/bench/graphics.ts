/**
 * Runs in a page before anything of its own does: counts what each WebGL context creates and deletes.
 * `window.graphics()` says how many of each there are. A context that is lost or forgotten holds none.
 */
export function countGraphics() {
	const kinds = ['Texture', 'Buffer', 'Framebuffer', 'Program', 'VertexArray'];
	const contexts: { context: WeakRef<WebGL2RenderingContext>; live: Record<string, number> }[] = [];
	const known = new WeakMap<WebGL2RenderingContext, Record<string, number>>();
	const living = new WeakSet<object>();
	const of = (context: WebGL2RenderingContext) => {
		let live = known.get(context);
		if (!live) {
			live = Object.fromEntries(kinds.map((kind) => [kind, 0]));
			known.set(context, live);
			contexts.push({ context: new WeakRef(context), live });
		}
		return live;
	};
	const own = WebGL2RenderingContext.prototype as unknown as Record<
		string,
		(this: WebGL2RenderingContext, thing?: object | null) => object | null
	>;
	for (const kind of kinds) {
		const create = own[`create${kind}`]!;
		own[`create${kind}`] = function () {
			const made = create.call(this);
			if (made) {
				living.add(made);
				of(this)[kind]!++;
			}
			return made;
		};
		const remove = own[`delete${kind}`]!;
		own[`delete${kind}`] = function (thing) {
			// Nothing, and what is gone already, may be deleted too.
			if (thing && living.delete(thing)) of(this)[kind]!--;
			return remove.call(this, thing);
		};
	}
	Object.assign(window, {
		graphics() {
			const sum = Object.fromEntries(kinds.map((kind) => [kind, 0]));
			for (const { context, live } of contexts)
				if (context.deref()?.isContextLost() === false)
					for (const kind of kinds) sum[kind]! += live[kind]!;
			return sum;
		}
	});
}
