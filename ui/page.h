// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace elo {

class Navigator;
class Workspace;

/// What a page works with. Neither is owned; both outlive the page.
struct PageContext
{
    Workspace *workspace = nullptr;
    Navigator *navigator = nullptr;
};

/// One page of the window. Pages are made anew when the language changes, so they translate in their constructor
/// only.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    virtual QString title() const = 0;
    /// Called when the page comes to the front: bring it up to date cheaply and put the focus where work begins.
    virtual void enter(const QVariantMap &arguments) { Q_UNUSED(arguments) }
    /// Asks the user about unsaved input if there is any, then calls `proceed` or does not. Never runs an event loop.
    virtual void leave(const std::function<void()> &proceed) { proceed(); }
    /// Whether leave() would ask.
    virtual bool hasUnsavedInput() const { return false; }
    /// Where one stands, so that the window can come back here after a change of language.
    virtual QVariantMap state() const { return {}; }
    /// Puts the focus into the page's search or filter field (Ctrl+F).
    virtual void focusSearch() {}

protected:
    Workspace &workspace() const { return *m_context.workspace; }
    Navigator &navigator() const { return *m_context.navigator; }
    const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace elo
