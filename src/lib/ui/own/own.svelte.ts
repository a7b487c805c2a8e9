import type { OwnLayer } from '$lib/atlas/own';

/** The layers that the reader brought. Each is a plain value that is replaced, never changed. */
export class Own {
	layers = $state.raw<readonly OwnLayer[]>([]);

	get(id: string): OwnLayer | undefined {
		return this.layers.find((layer) => layer.id === id);
	}

	/** Adds a layer; the newest stands first. */
	add(layer: OwnLayer) {
		this.layers = [layer, ...this.layers];
	}

	/** Replaces what the patch names. */
	change(id: string, patch: Partial<OwnLayer>) {
		this.layers = this.layers.map((layer) => (layer.id === id ? { ...layer, ...patch } : layer));
	}

	remove(id: string) {
		this.layers = this.layers.filter((layer) => layer.id !== id);
	}
}
