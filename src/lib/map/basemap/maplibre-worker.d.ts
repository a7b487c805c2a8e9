declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
	/** What MapLibre begins in a worker of its own, as `self.worker`. */
	export default class Worker {}
}
