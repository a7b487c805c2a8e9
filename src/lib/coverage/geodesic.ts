import { EQUATORIAL_RADIUS, POLAR_RADIUS } from '../geodesy/earth';

/** The highest power that a series may need. */
const MOST = 15;

/** a² / b²: the surface is x² + y² + STRETCH·z² = a². */
const STRETCH = (EQUATORIAL_RADIUS / POLAR_RADIUS) ** 2;

const series = () => new Float64Array(MOST + 1);
const x = series();
const y = series();
const z = series();
const u = series();
const v = series();
const w = series();
const q = series();
const d = series();

/** Where the last geodesic ended, earth-centred metres. */
export const end = { x: 0, y: 0, z: 0 };

/**
 * Follows a geodesic from a point (px, py, pz) with the velocity (vx, vy, vz), whose length is the way to go in metres,
 * and leaves its end in `end`. A geodesic only ever accelerates along the normal G = (x, y, STRETCH·z) of the surface:
 * X″ = −(V·V)ₛ / |G|² · G, where (V·V)ₛ counts z by STRETCH. As a power series in the share of the way each coefficient
 * follows from those before it; to `order` the rest is (way / R)^(order+1) / (order+1)!, below a nanometre as the
 * callers choose it. Nothing is allocated, which is why this is here beside geographiclib.
 */
export function follow(
	px: number,
	py: number,
	pz: number,
	vx: number,
	vy: number,
	vz: number,
	order: number
): void {
	x[0] = px;
	y[0] = py;
	z[0] = pz;
	x[1] = vx;
	y[1] = vy;
	z[1] = vz;
	let sumX = px + vx;
	let sumY = py + vy;
	let sumZ = pz + vz;
	u[0] = vx;
	v[0] = vy;
	w[0] = vz;
	for (let n = 0; n + 2 <= order; n++) {
		// (V·V)ₛ and |G|² as products of series; each pair of different terms counts twice
		let speed = 0;
		let g = 0;
		for (let i = 0, j = n; i <= j; i++, j--) {
			const twice = i === j ? 1 : 2;
			g +=
				twice *
				((x[i] as number) * (x[j] as number) +
					(y[i] as number) * (y[j] as number) +
					STRETCH * STRETCH * (z[i] as number) * (z[j] as number));
			speed +=
				twice *
				((u[i] as number) * (u[j] as number) +
					(v[i] as number) * (v[j] as number) +
					STRETCH * (w[i] as number) * (w[j] as number));
		}
		d[n] = g;
		for (let i = 1; i <= n; i++) speed -= (d[i] as number) * (q[n - i] as number);
		q[n] = speed / (d[0] as number);
		let ax = 0;
		let ay = 0;
		let az = 0;
		for (let i = 0; i <= n; i++) {
			const qi = q[i] as number;
			ax += qi * (x[n - i] as number);
			ay += qi * (y[n - i] as number);
			az += qi * (z[n - i] as number);
		}
		const scale = -1 / ((n + 1) * (n + 2));
		x[n + 2] = ax * scale;
		y[n + 2] = ay * scale;
		z[n + 2] = az * scale * STRETCH;
		u[n + 1] = (n + 2) * (x[n + 2] as number);
		v[n + 1] = (n + 2) * (y[n + 2] as number);
		w[n + 1] = (n + 2) * (z[n + 2] as number);
		sumX += x[n + 2] as number;
		sumY += y[n + 2] as number;
		sumZ += z[n + 2] as number;
	}
	end.x = sumX;
	end.y = sumY;
	end.z = sumZ;
}
