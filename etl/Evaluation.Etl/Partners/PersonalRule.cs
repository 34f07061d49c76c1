using Evaluation.Declared;
using Evaluation.Etl.Pseudonyms;

namespace Evaluation.Etl.Partners;

/// <summary>How a column that may name somebody is kept out of warehouse, archive and messages.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Namespace">Whose identifiers they are; empty where nothing of it is kept.</param>
public sealed record PersonalRule(PersonalKind Kind, string Namespace)
{
    internal static PersonalRule Read(DeclaredMap map)
    {
        PersonalKind kind = map.OneOf<PersonalKind>("kind");
        return new PersonalRule(kind, kind == PersonalKind.Erased ? string.Empty : map.Text("namespace"));
    }
}
