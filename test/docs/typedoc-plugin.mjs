// A TypeDoc plugin with what the types of this library need.
import { Converter, ReflectionKind, UnknownType } from "typedoc";
import ts from "typescript";

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, showTypeWritten);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, inheritFromInput);
}

/** A constant written as `… satisfies Type` is shown with that type, not with every literal in it. */
function showTypeWritten(context, reflection) {
  if (!reflection.kindOf(ReflectionKind.Variable)) return;
  const declaration = context.getSymbolFromReflection(reflection)?.declarations?.find(ts.isVariableDeclaration);
  const { initializer, type } = declaration ?? {};
  if (type !== undefined || initializer === undefined || !ts.isSatisfiesExpression(initializer)) return;
  const symbol = ts.isTypeReferenceNode(initializer.type) && context.checker.getSymbolAtLocation(initializer.type.typeName);
  const text = initializer.type.getText();
  context.project.removeTypeReflections(reflection.type);
  reflection.type = symbol ? context.createSymbolReference(context.resolveAliasedSymbol(symbol), context, text) : new UnknownType(text);
}

/** A property of what a rule reads means the same as that of what a caller writes: `Prospect.anchor` is `ProspectInput.anchor`. */
function inheritFromInput({ project }) {
  const interfaces = new Map(project.getReflectionsByKind(ReflectionKind.Interface).map((reflection) => [reflection.name, reflection]));
  for (const [name, read] of interfaces) {
    const written = interfaces.get(`${name}Input`) ?? interfaces.get(`${name.replace(/(Facts|Terms|Parts)$/, "")}Input`);
    for (const property of read.children ?? []) {
      const source = written?.children?.find((candidate) => candidate.name === property.name);
      if (!property.hasComment() && source?.comment !== undefined) property.comment = source.comment.clone();
    }
  }
}
