import KDBush from 'kdbush';
import PointTreeWorker from './point-tree.worker?worker';

/**
 * Sorts points into a tree, in a worker that ends with it. Four bytes a coordinate are a metre or two at most, less
 * than a pixel at the largest scale of the map.
 * @param positions longitude, latitude, longitude, latitude… in degrees
 */
export function plantTree(positions: Float64Array, signal: AbortSignal): Promise<KDBush> {
	const worker = new PointTreeWorker();
	const copy = Float32Array.from(positions);
	return new Promise<KDBush>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => resolve(KDBush.from(data));
		worker.onerror = reject;
		signal.addEventListener('abort', () => reject(signal.reason));
		worker.postMessage(copy, [copy.buffer]);
	}).finally(() => worker.terminate());
}
