using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>A statement as Microsoft's own parser of SQL Server 2019 reads it.</summary>
internal sealed class TransactSql
{
    private TransactSql(TSqlFragment? tree, IReadOnlyList<string> errors)
    {
        Tree = tree;
        Errors = errors;
    }

    /// <summary>The statement; null when nothing could be read.</summary>
    public TSqlFragment? Tree { get; }

    /// <summary>What the parser could not read, with its place.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>Reads a text.</summary>
    public static TransactSql Read(string text)
    {
        using StringReader reader = new(text);
        TSqlFragment? tree = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out IList<ParseError> errors);
        return new TransactSql(tree, [.. errors.Select(error => FormattableString.Invariant($"line {error.Line}, column {error.Column}: {error.Message}"))]);
    }

    /// <summary>All parts of one kind, in reading order.</summary>
    public IReadOnlyList<T> All<T>()
        where T : TSqlFragment
    {
        Collector<T> collector = new();
        Tree?.Accept(collector);
        return collector.Found;
    }

    /// <summary>The parts of one kind within a part, itself included.</summary>
    public static IReadOnlyList<T> All<T>(TSqlFragment part)
        where T : TSqlFragment
    {
        Collector<T> collector = new();
        part.Accept(collector);
        return collector.Found;
    }

    private sealed class Collector<T> : TSqlFragmentVisitor
        where T : TSqlFragment
    {
        public List<T> Found { get; } = [];

        public override void Visit(TSqlFragment fragment)
        {
            if (fragment is T found)
            {
                Found.Add(found);
            }
        }
    }
}
