namespace Evaluation.Solution.Tests.Sql;

/// <summary>One statement that the product runs on an engine, in the words of its file.</summary>
/// <param name="Place">Where it stands, for the person who must change it.</param>
/// <param name="Text">The statement.</param>
internal sealed record ProductStatement(string Place, string Text);
