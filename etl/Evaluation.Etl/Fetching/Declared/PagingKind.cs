namespace Evaluation.Etl.Fetching.Declared;

/// <summary>How an API goes from a page to the next.</summary>
public enum PagingKind
{
    /// <summary>Each page links to the next (JSON:API); the end is a page without items, whatever the links say.</summary>
    Cursor,

    /// <summary>Each page links to the next (Django REST): <c>count</c>, <c>next</c>, <c>results</c>.</summary>
    Next,

    /// <summary>Pages have numbers, from 1, and a size.</summary>
    PageSize,

    /// <summary>So many items from such a position.</summary>
    Offset,

    /// <summary>As offset, in PostgREST's words: the total stands in <c>Content-Range</c> and 416 is past the end.</summary>
    Postgrest,

    /// <summary>As offset, in Opendatasoft's words, up to 10 000 records; beyond, its export in one piece.</summary>
    Opendatasoft,
}
