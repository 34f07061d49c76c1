namespace Evaluation.Etl.Templates;

/// <summary>Whether a column of a template must be filled.</summary>
internal enum TemplateNeed
{
    /// <summary>A line without it is refused.</summary>
    Required,

    /// <summary>Filled where known.</summary>
    Optional,

    /// <summary>Filled where known, and replaced by a pseudonym on arrival.</summary>
    Personal,
}
