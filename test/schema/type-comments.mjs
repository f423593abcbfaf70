// What the types say of a schema: the comments of its interface and of every property, which editors show while a policy is written,
// and the schemas of parts that are read by another rule's door.
import ts from "typescript";

/**
 * A function that adds them to a JSON Schema.
 *
 * @param entry The file that exports the schemas, each `Field<Output, Input>`.
 */
export function typeComments(entry) {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ".");
  const program = ts.createProgram([entry], { ...options, noResolve: false });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const exported = new Map(checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => [symbol.name, symbol]));

  const inputs = new Map();
  for (const [name, symbol] of exported) {
    const input = name.endsWith("Schema") ? inputOf(checker.getTypeOfSymbol(resolved(symbol))) : undefined;
    if (input?.symbol !== undefined) inputs.set(input.symbol, name);
  }

  function resolved(symbol) {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  /** `Input` of `Field<Output, Input>`. */
  function inputOf(type) {
    const [output, input] = type.aliasTypeArguments ?? [];
    return input ?? output;
  }

  const textOf = (symbol) =>
    ts
      .displayPartsToString(symbol?.getDocumentationComment(checker) ?? [])
      .replaceAll("\n", " ")
      .trim();
  const membersOf = (type) =>
    (type.isUnion() ? type.types : [type]).filter((member) => !(member.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));

  /** The members of a union that a branch of a JSON Schema speaks of: those whose tags are its own. */
  function membersFor(json, types) {
    const tags = Object.entries(json.properties ?? {}).filter(
      ([, property]) => property.const !== undefined || property.enum !== undefined,
    );
    return types.filter((type) =>
      tags.every(([key, property]) => {
        const tag = checker.getPropertyOfType(type, key);
        if (tag === undefined) return false;
        const values = membersOf(checker.getTypeOfSymbol(tag)).flatMap((member) => (member.isLiteral() ? [member.value] : []));
        return values.length === 0 || values.some((value) => value === property.const || property.enum?.includes(value));
      }),
    );
  }

  function describe(json, types, root, parts) {
    const wanted = json.$ref === undefined ? json : definitionOf(json.$ref, root);
    if (parts.seen.has(wanted)) return;
    parts.seen.add(wanted);
    if (wanted.type === "object" && wanted.properties === undefined && wanted.additionalProperties === undefined) {
      const name = types.map(({ symbol }) => inputs.get(symbol)).find((known) => known !== undefined);
      if (name !== undefined) Object.assign(wanted, parts.of(name));
      return;
    }
    for (const branch of [...(wanted.anyOf ?? []), ...(wanted.oneOf ?? [])]) describe(branch, types, root, parts);
    if (wanted.items !== undefined)
      describe(
        wanted.items,
        types.flatMap((type) => indexed(type, ts.IndexKind.Number)),
        root,
        parts,
      );
    if (typeof wanted.additionalProperties === "object")
      describe(
        wanted.additionalProperties,
        types.flatMap((type) => indexed(type, ts.IndexKind.String)),
        root,
        parts,
      );
    const owners = wanted.properties === undefined ? [] : membersFor(wanted, types);
    for (const [key, property] of Object.entries(wanted.properties ?? {})) {
      const symbols = owners.flatMap((type) => checker.getPropertyOfType(type, key) ?? []);
      describe(
        property,
        symbols.flatMap((symbol) => membersOf(checker.getTypeOfSymbol(symbol))),
        root,
        parts,
      );
      const comment = symbols.map(textOf).find((text) => text !== "");
      if (comment !== undefined)
        wanted.properties[key] = { description: comment, ...property, ...(property.$ref ? {} : { description: comment }) };
    }
  }

  function indexed(type, kind) {
    const found = checker.getIndexTypeOfType(type, kind);
    return found === undefined ? [] : membersOf(found);
  }

  function definitionOf(ref, root) {
    return ref
      .split("/")
      .slice(1)
      .reduce((node, key) => node[key], root);
  }

  return (name, json, convert) => {
    const input = inputOf(checker.getTypeOfSymbol(resolved(exported.get(name))));
    const description = textOf(input.aliasSymbol ?? input.symbol);
    const { $schema, $id, title, ...rest } = json;
    describe(rest, membersOf(input), rest, { seen: new Set(), of: convert });
    return { $schema, $id, title, ...(description === "" ? {} : { description }), ...rest };
  };
}
