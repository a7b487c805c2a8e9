import ts from 'typescript';

/** A small change to a source: from `at` to `end` it reads `text` instead. */
export interface Change {
	file: string;
	at: number;
	end: number;
	text: string;
	/** for a reader: where it is, and what becomes of what */
	line: number;
	what: string;
}

const swaps: Partial<Record<ts.SyntaxKind, string>> = {
	[ts.SyntaxKind.PlusToken]: '-',
	[ts.SyntaxKind.MinusToken]: '+',
	[ts.SyntaxKind.AsteriskToken]: '/',
	[ts.SyntaxKind.SlashToken]: '*',
	[ts.SyntaxKind.PlusEqualsToken]: '-=',
	[ts.SyntaxKind.MinusEqualsToken]: '+=',
	[ts.SyntaxKind.LessThanToken]: '>=',
	[ts.SyntaxKind.GreaterThanToken]: '<=',
	[ts.SyntaxKind.LessThanEqualsToken]: '>',
	[ts.SyntaxKind.GreaterThanEqualsToken]: '<',
	[ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
	[ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
	[ts.SyntaxKind.AmpersandAmpersandToken]: '||',
	[ts.SyntaxKind.BarBarToken]: '&&'
};

const functions: Record<string, string> = {
	min: 'max',
	max: 'min',
	sin: 'cos',
	cos: 'sin',
	floor: 'ceil',
	ceil: 'floor'
};

/** All the changes that could be made to a file. */
export function changesOf(file: string, source: string): Change[] {
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
	const changes: Change[] = [];
	const add = (node: ts.Node, text: string) => {
		const at = node.getStart(tree);
		const line = tree.getLineAndCharacterOfPosition(at).line + 1;
		const short = source.slice(at, node.end).replace(/\s+/g, ' ').slice(0, 60);
		changes.push({ file, at, end: node.end, text, line, what: `${short} → ${text || 'nothing'}` });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		// what a message says is not arithmetic
		if (ts.isTemplateExpression(node)) return;
		if (ts.isBinaryExpression(node)) {
			const swap = swaps[node.operatorToken.kind];
			if (swap) add(node.operatorToken, swap);
		}
		if (ts.isPrefixUnaryExpression(node)) {
			if (node.operator === ts.SyntaxKind.MinusToken && !ts.isNumericLiteral(node.operand))
				add(node, node.operand.getText(tree));
			if (node.operator === ts.SyntaxKind.ExclamationToken) add(node, node.operand.getText(tree));
		}
		if (ts.isPropertyAccessExpression(node) && node.expression.getText(tree) === 'Math') {
			const other = functions[node.name.text];
			if (other) add(node.name, other);
		}
		if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
		if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
		if (ts.isExpressionStatement(node)) add(node, ';');
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return changes;
}

/** The source with a change made to it. */
export function changed(source: string, { at, end, text }: Change): string {
	return source.slice(0, at) + text + source.slice(end);
}
