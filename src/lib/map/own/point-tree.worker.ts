import KDBush from 'kdbush';

// Sorting a million points takes a good part of a second: the page goes on meanwhile.
addEventListener('message', ({ data: positions }: MessageEvent<Float32Array<ArrayBuffer>>) => {
	const tree = new KDBush(positions.length / 2, 64, Float32Array);
	for (let i = 0; i < positions.length; i += 2) tree.add(positions[i]!, positions[i + 1]!);
	tree.finish();
	postMessage(tree.data, { transfer: [tree.data as ArrayBuffer] });
});
